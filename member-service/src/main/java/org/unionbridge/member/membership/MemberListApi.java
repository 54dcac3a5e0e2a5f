package org.unionbridge.member.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.membership.MemberCommand.ShowPersonalData;
import org.unionbridge.member.person.PersonVault;
import org.unionbridge.member.person.PersonalData;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.store.Criteria;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.FieldFault;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.PageView;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** Seeing and finding members over HTTP: masked, or in full for a purpose that is recorded. */
@RestController
@RequestMapping("/api/member/members")
final class MemberListApi {

  private static final List<String> STAGES = List.of(MemberCodec.ACTIVE, MemberCodec.LEFT);
  private static final Map<String, String> SORTS =
      Map.of("name", MemberCodec.NAME, "birthday", MemberCodec.BIRTHDAY);

  private final AggregateStore<Member, MemberEvent> store;
  private final PersonVault vault;

  MemberListApi(AggregateStore<Member, MemberEvent> store, PersonVault vault) {
    this.store = store;
    this.vault = vault;
  }

  @GetMapping
  @Action("member.member.see")
  @Asks(
      value = {"unionId", "stage", "sort"},
      paged = true)
  Mono<PageView<MemberView>> list(Call call) {
    var ofUnion =
        call.query().text("unionId").map(union -> Criteria.where(MemberCodec.UNION, union));
    var inStage =
        oneOf(call, "stage", STAGES).map(stage -> Criteria.where(MemberCodec.STAGE, stage));
    var sort = oneOf(call, "sort", List.copyOf(SORTS.keySet())).orElse("name");
    return page(
        call,
        ofUnion.orElseGet(Criteria::any).and(inStage.orElseGet(Criteria::any)),
        SORTS.getOrDefault(sort, MemberCodec.NAME));
  }

  private static Optional<String> oneOf(Call call, String name, List<String> words) {
    var asked = call.query().text(name);
    if (asked.filter(word -> !words.contains(word)).isPresent()) {
      var known = String.join(", ", words.stream().sorted().toList());
      throw Problem.badFields(List.of(new FieldFault(name, "not-one-of", List.of(known))))
          .asException();
    }
    return asked;
  }

  @GetMapping("/{id}")
  @Action("member.member.see")
  Mono<ResponseEntity<MemberView>> see(@PathVariable String id, Call call) {
    return store
        .find(call.scope(), id)
        .map(member -> Answers.shown(member, found -> MemberView.of(found, vault)));
  }

  private record SearchRequest(Optional<String> phone, Optional<String> idNumber) {
    static SearchRequest read(Fields fields) {
      var phone = fields.optionalText("phone", 40);
      var idNumber = fields.optionalText("idNumber", 40);
      if (phone.isPresent() == idNumber.isPresent()) {
        fields.fault("phone", "phone-or-id-number");
      }
      return new SearchRequest(
          phone.flatMap(sent -> PersonalData.phone(fields, sent)),
          idNumber.flatMap(sent -> PersonalData.idNumberText(fields, sent)));
    }

    @Override
    public String toString() {
      return "SearchRequest[]";
    }
  }

  /** Asked with a body, so that no number stands in an address or a log. */
  @PostMapping("/search")
  @Action("member.member.search")
  @Asks(paged = true)
  Mono<PageView<MemberView>> search(@Form SearchRequest request, Call call) {
    var byPhone =
        request
            .phone()
            .map(number -> Criteria.where(MemberCodec.PHONE_HASH, vault.hashOfPhone(number)));
    var byIdNumber =
        request
            .idNumber()
            .map(
                number -> Criteria.where(MemberCodec.ID_NUMBER_HASH, vault.hashOfIdNumber(number)));
    return page(call, byPhone.or(() -> byIdNumber).orElseThrow(), MemberCodec.NAME);
  }

  private Mono<PageView<MemberView>> page(Call call, Criteria wanted, String sort) {
    return store
        .page(call.scope(), wanted.and(Members.PRESENT), call.page(sort, false))
        .map(page -> PageView.of(page.map(member -> MemberView.of(member, vault))));
  }

  private record InFull(
      String name,
      Optional<String> sex,
      Optional<String> birthDate,
      Optional<String> idNumber,
      Optional<String> phone,
      Optional<String> address) {

    static InFull of(PersonalData data) {
      return new InFull(
          data.name().orElseThrow(),
          data.sexCode(),
          data.birthDate().map(Object::toString),
          data.idNumberText(),
          data.phone(),
          data.address());
    }

    @Override
    public String toString() {
      return "InFull[]";
    }
  }

  private record PurposeRequest(String purpose) {
    static PurposeRequest read(Fields fields) {
      return new PurposeRequest(fields.oneOf("purpose", Purpose.codes()));
    }
  }

  /** Nothing is shown before it is recorded who asked, and what for. */
  @PostMapping("/{id}/personal-data")
  @Action("member.personal-data.show")
  Mono<ResponseEntity<InFull>> show(
      @PathVariable String id, @Form PurposeRequest request, Call call) {
    var command = new ShowPersonalData(Purpose.of(request.purpose()).orElseThrow());
    return store
        .<MemberRefusal>change(
            call.scope(), id, call.context(), member -> MemberRules.decide(member, command))
        .map(outcome -> Answers.done(outcome, MemberApi::explain))
        .map(stored -> Answers.shown(stored, member -> inFull(Members.known(member))));
  }

  private InFull inFull(Member.Known member) {
    return InFull.of(vault.open(member.memberId(), member.person()));
  }
}
