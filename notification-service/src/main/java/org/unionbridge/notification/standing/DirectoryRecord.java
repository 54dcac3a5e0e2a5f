package org.unionbridge.notification.standing;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.unionbridge.platform.calendar.LunarDay;
import org.unionbridge.platform.listening.FactBody;
import org.unionbridge.platform.listening.InboundEvent;
import org.unionbridge.platform.listening.UnreadableEvent;

/** A record of the member directory as this service understands it. */
sealed interface DirectoryRecord {

  /** A union as it is now. */
  record OfUnion(String unionId, Union union) implements DirectoryRecord {}

  /** A member as they are now. */
  record OfMember(String memberId, Member member) implements DirectoryRecord {}

  /** A record that says nothing about unions or members. */
  record NotForUs() implements DirectoryRecord {}

  DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("MM-dd");

  static DirectoryRecord read(InboundEvent event) {
    var id = event.aggregateId();
    return switch (event.type()) {
      case "member.union" ->
          event
              .body()
              .<DirectoryRecord>map(body -> new OfUnion(id, union(body)))
              .orElseGet(NotForUs::new);
      case "member.member" ->
          new OfMember(id, event.body().map(DirectoryRecord::member).orElse(Member.ERASED));
      default -> new NotForUs();
    };
  }

  private static Union union(FactBody body) {
    return new Union(
        body.text("level"),
        body.optionalText("parentId"),
        body.text("path"),
        zone(body.text("zone")),
        body.flag("active"),
        body.objects("posts").stream().map(post -> post.text("post")).distinct().toList(),
        body.optionalText("kind"),
        Optional.of(
            body.objects("posts").stream()
                .map(post -> new Union.Holder(post.text("post"), post.text("memberId")))
                .toList()));
  }

  private static Member member(FactBody body) {
    return new Member(
        body.text("unionId"),
        body.flag("active"),
        body.optionalText("birthday").map(DirectoryRecord::birthday),
        body.optionalText("lunarBirthday").map(DirectoryRecord::lunarBirthday));
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new UnreadableEvent("zone is no time zone", e);
    }
  }

  private static String lunarBirthday(String text) {
    try {
      return LunarDay.parse(text).toString();
    } catch (IllegalArgumentException e) {
      throw new UnreadableEvent("lunarBirthday is no day of the lunar year", e);
    }
  }

  private static MonthDay birthday(String text) {
    try {
      return MonthDay.parse(text, BIRTHDAY);
    } catch (DateTimeException e) {
      throw new UnreadableEvent("birthday is no day of the year", e);
    }
  }
}
