package org.unionbridge.member.membership;

import java.util.Map;
import java.util.Optional;
import org.unionbridge.member.membership.Member.Active;
import org.unionbridge.member.membership.Member.Erased;
import org.unionbridge.member.membership.Member.Known;
import org.unionbridge.member.membership.Member.Left;
import org.unionbridge.member.membership.Member.Unregistered;
import org.unionbridge.member.membership.MemberEvent.Corrected;
import org.unionbridge.member.membership.MemberEvent.DataErased;
import org.unionbridge.member.membership.MemberEvent.Departed;
import org.unionbridge.member.membership.MemberEvent.PersonalDataShown;
import org.unionbridge.member.membership.MemberEvent.Registered;
import org.unionbridge.member.membership.MemberEvent.Transferred;
import org.unionbridge.platform.store.AggregateCodec;
import org.unionbridge.platform.store.DirectoryRecord;
import org.unionbridge.platform.store.Fact;
import org.unionbridge.platform.store.JsonForm;
import org.unionbridge.platform.store.Stored;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents and events of members. */
final class MemberCodec implements AggregateCodec<Member, MemberEvent> {

  static final String ACTIVE = "active";
  static final String LEFT = "left";
  static final String ERASED = "erased";
  static final String STAGE = "state.stage";
  static final String UNION = "state.unionId";
  static final String BIRTHDAY = "state.person.particulars.birth.day";
  static final String NAME = "state.person.name.text";
  static final String ID_NUMBER_HASH = "state.person.particulars.identity.hash";
  static final String PHONE_HASH = "state.person.particulars.phone.hash";

  private static final JsonForm FORM =
      JsonForm.plain()
          .with(
              Member.class,
              Map.of(
                  "unregistered",
                  Unregistered.class,
                  ACTIVE,
                  Active.class,
                  LEFT,
                  Left.class,
                  ERASED,
                  Erased.class));

  @Override
  public String type() {
    return "member";
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public Member initial() {
    return new Unregistered();
  }

  @Override
  public Member evolve(Member state, MemberEvent event) {
    return MemberRules.evolve(state, event);
  }

  @Override
  public ObjectNode write(Member state) {
    return FORM.write(Member.class, state);
  }

  @Override
  public Member read(ObjectNode stored, int schema) {
    return FORM.read(Member.class, stored);
  }

  @Override
  public Fact fact(String id, MemberEvent event) {
    return switch (event) {
      case Registered(_, var union, _) -> fact("member.registered", id).with("unionId", union);
      case Corrected(var correction) ->
          fact("member.corrected", id).with("fields", correction.fields());
      case Transferred(var from, var to) ->
          fact("member.transferred", id).with("fromUnionId", from).with("toUnionId", to);
      case Departed(var union, _) -> fact("member.left", id).with("unionId", union);
      case DataErased(var union, var basis) ->
          erasure(id, union).with("basis", basis.toString()).audited();
      case PersonalDataShown(var purpose) ->
          fact("member.personal-data-shown", id).audited().with("purpose", purpose.toString());
    };
  }

  /** Who was erased: the fact, and what the topic of erasures keeps for ever. */
  static Fact erasure(String id, String unionId) {
    return fact("member.erased", id).with("unionId", unionId);
  }

  private static Fact fact(String type, String id) {
    return Fact.of(type, 1).with("memberId", id);
  }

  @Override
  public Optional<String> owner(Member state) {
    return switch (state) {
      case Unregistered _, Erased _ -> Optional.empty();
      case Known member -> Optional.of(member.memberId());
    };
  }

  @Override
  public boolean erased(Member state) {
    return state instanceof Erased;
  }

  @Override
  public Optional<DirectoryRecord> directory(Stored<Member> stored) {
    return switch (stored.state()) {
      case Unregistered _ -> Optional.empty();
      case Erased _ -> Optional.of(new DirectoryRecord("member.member", 1, Optional.empty()));
      case Known member ->
          Optional.of(new DirectoryRecord("member.member", 1, Optional.of(whole(member))));
    };
  }

  private static ObjectNode whole(Known member) {
    var person = member.person();
    var data =
        JsonNodeFactory.instance
            .objectNode()
            .put("memberId", member.memberId())
            .put("unionId", member.unionId())
            .put("active", member instanceof Active);
    person.birthday().ifPresent(day -> data.put("birthday", day));
    person.lunarBirthday().ifPresent(day -> data.put("lunarBirthday", day));
    data.put("key", person.key().text()).put("name", person.name().published().text());
    person.publishedPhone().ifPresent(phone -> data.put("phone", phone.text()));
    return data;
  }
}
