package org.unionbridge.member.union;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.post.Appointments;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.roll.Roll;
import org.unionbridge.member.union.UnionCommand.AssignPost;
import org.unionbridge.member.union.UnionCommand.VacatePost;
import org.unionbridge.platform.store.AggregateStore;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Answers;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.Problem;
import reactor.core.publisher.Mono;

/** The posts at a union over HTTP. */
@RestController
@RequestMapping("/api/member/unions/{id}/posts")
final class PostApi {

  private final AggregateStore<Union, UnionEvent> store;
  private final Roll roll;
  private final Appointments appointments;

  PostApi(AggregateStore<Union, UnionEvent> store, Roll roll, Appointments appointments) {
    this.store = store;
    this.roll = roll;
    this.appointments = appointments;
  }

  private record AssignRequest(String post, String memberId, Optional<String> decision) {
    static AssignRequest read(Fields fields) {
      return new AssignRequest(
          fields.oneOf("post", Post.codes()),
          fields.id("memberId"),
          fields.optionalText("decision", 60));
    }
  }

  @PostMapping
  @Action("member.post.assign")
  Mono<ResponseEntity<Void>> assign(
      @PathVariable String id, @Form AssignRequest request, Call call) {
    var post = Post.of(request.post()).orElseThrow();
    return roll.placeOf(call.scope(), request.memberId())
        .switchIfEmpty(Mono.error(() -> Problem.unknown("memberId").asException()))
        .map(place ->
            new AssignPost(
                post,
                request.memberId(),
                place.unionPath(),
                appointments.by(call.actor(), id),
                appointments.from(post),
                request.decision(),
                call.now()))
        .flatMap(command -> change(id, call, command));
  }

  @DeleteMapping("/{post}/{memberId}")
  @Action("member.post.vacate")
  Mono<ResponseEntity<Void>> vacate(
      @PathVariable String id,
      @PathVariable String post,
      @PathVariable String memberId,
      Call call) {
    return Mono.justOrEmpty(Post.of(post))
        .switchIfEmpty(
            Mono.error(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").asException()))
        .flatMap(known ->
            change(id, call, new VacatePost(known, memberId, appointments.by(call.actor(), id))));
  }

  private Mono<ResponseEntity<Void>> change(String id, Call call, UnionCommand command) {
    return store
        .<UnionRefusal>change(
            call.scope(), id, call.context(), union -> UnionRules.decide(union, command))
        .map(outcome -> Answers.changed(outcome, UnionApi::explain));
  }
}
