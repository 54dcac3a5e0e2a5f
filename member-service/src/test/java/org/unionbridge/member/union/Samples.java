package org.unionbridge.member.union;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.unionbridge.member.post.Post;
import org.unionbridge.member.union.Union.Active;
import org.unionbridge.member.union.Union.Closed;
import org.unionbridge.member.union.Union.Holding;
import org.unionbridge.member.union.Union.Position;
import org.unionbridge.member.union.Union.Profile;
import org.unionbridge.member.union.UnionCommand.Parent;

/** A small tree: a city, a district below it, and the school u1029 below the city. */
final class Samples {

  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
  static final Profile SCHOOL = profile("第一小学工会", Level.GRASSROOTS);
  static final Parent CITY = new Parent("u1", Level.CITY, "/u1/", true);
  static final Parent DISTRICT = new Parent("u2", Level.DISTRICT, "/u1/u2/", true);
  static final Position BELOW_CITY = new Position(Optional.of("u1"), "/u1/u1029/");
  static final Position BELOW_DISTRICT = new Position(Optional.of("u2"), "/u1/u2/u1029/");
  static final Active ACTIVE =
      active(
          holding(Post.CHAIR, "m1"),
          new Holding(Post.WELFARE_OFFICER, "m2", LocalDate.of(2026, 3, 8), Optional.empty()));
  static final Closed CLOSED = new Closed("u1029", SCHOOL, BELOW_CITY);

  private Samples() {}

  static Profile profile(String name, Level level) {
    return new Profile(name, level, Kind.SCHOOL, SHANGHAI);
  }

  static Holding holding(Post post, String memberId) {
    return new Holding(post, memberId, SINCE, Optional.empty());
  }

  static Active active(Holding... holdings) {
    return new Active("u1029", SCHOOL, BELOW_CITY, List.of(holdings));
  }
}
