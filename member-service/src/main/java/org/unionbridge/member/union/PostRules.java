package org.unionbridge.member.union;

import static org.unionbridge.platform.decision.Decision.accept;
import static org.unionbridge.platform.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.UnionCommand.AssignPost;
import org.unionbridge.member.union.UnionCommand.VacatePost;
import org.unionbridge.member.union.UnionEvent.PostAssigned;
import org.unionbridge.member.union.UnionEvent.PostVacated;
import org.unionbridge.member.union.UnionRefusal.DecidedFromAbove;
import org.unionbridge.member.union.UnionRefusal.MemberElsewhere;
import org.unionbridge.member.union.UnionRefusal.NoSuchPostHere;
import org.unionbridge.member.union.UnionRefusal.NotYoursToGive;
import org.unionbridge.member.union.UnionRefusal.NotYoursToTake;
import org.unionbridge.member.union.UnionRefusal.Oneself;
import org.unionbridge.member.union.UnionRefusal.PostNotHeld;
import org.unionbridge.member.union.UnionRefusal.PostTaken;
import org.unionbridge.member.union.UnionRefusal.PostsApart;
import org.unionbridge.platform.decision.Decision;

/** The rules of a union's posts. Pure: no clock, no ids, no I/O. */
final class PostRules {

  private PostRules() {}

  static Decision<UnionEvent, UnionRefusal> assign(Active union, AssignPost command) {
    if (union.holds(command.memberId(), command.post())) {
      return accept();
    }
    return appointing(command)
        .or(() -> eligibility(union, command))
        .or(() -> separation(union, command))
        .<Decision<UnionEvent, UnionRefusal>>map(Decision::refuse)
        .orElseGet(() -> accept(assigned(union, command)));
  }

  private static PostAssigned assigned(Active union, AssignPost command) {
    var since = LocalDate.ofInstant(command.at(), union.profile().zone());
    boolean loosened = holdsOne(union, command.memberId(), command.apart().unlessDecided());
    return new PostAssigned(
        command.post(),
        command.memberId(),
        since,
        loosened ? command.decision() : Optional.empty());
  }

  private static Optional<UnionRefusal> appointing(AssignPost command) {
    if (command.by().isThe(command.memberId())) {
      return Optional.of(new Oneself());
    }
    return command.by().gives().contains(command.post())
        ? Optional.empty()
        : Optional.of(new NotYoursToGive());
  }

  private static Optional<UnionRefusal> eligibility(Active union, AssignPost command) {
    var post = command.post();
    boolean root = union.position().parentId().isEmpty();
    if (!post.existsAt(union.profile().level().isAbove(Level.GRASSROOTS), root)) {
      return Optional.of(new NoSuchPostHere());
    }
    if (!union.liesOn(command.memberPath())) {
      return Optional.of(new MemberElsewhere());
    }
    return post.isSingle() && union.isTaken(post) ? Optional.of(new PostTaken()) : Optional.empty();
  }

  private static Optional<UnionRefusal> separation(Active union, AssignPost command) {
    var never = held(union, command.memberId(), command.apart().never());
    if (never.isPresent()) {
      return Optional.of(new PostsApart(never.get(), false));
    }
    var unlessDecided = held(union, command.memberId(), command.apart().unlessDecided());
    if (unlessDecided.isEmpty()) {
      return Optional.empty();
    }
    if (command.decision().isEmpty()) {
      return Optional.of(new PostsApart(unlessDecided.get(), true));
    }
    return command.by().fromAbove() ? Optional.empty() : Optional.of(new DecidedFromAbove());
  }

  private static boolean holdsOne(Active union, String memberId, Set<Post> posts) {
    return held(union, memberId, posts).isPresent();
  }

  private static Optional<Post> held(Active union, String memberId, Set<Post> posts) {
    return union.holdings().stream()
        .filter(held -> held.isOf(memberId) && posts.contains(held.post()))
        .map(Union.Holding::post)
        .findFirst();
  }

  static Decision<UnionEvent, UnionRefusal> vacate(Active union, VacatePost command) {
    if (!union.holds(command.memberId(), command.post())) {
      return refuse(new PostNotHeld());
    }
    boolean allowed =
        command.by().isThe(command.memberId()) || command.by().takes().contains(command.post());
    return allowed
        ? accept(new PostVacated(command.post(), command.memberId()))
        : refuse(new NotYoursToTake());
  }
}
