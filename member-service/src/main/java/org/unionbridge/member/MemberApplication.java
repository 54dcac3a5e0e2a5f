package org.unionbridge.member;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.unionbridge.member.headcount.HeadcountConfiguration;
import org.unionbridge.member.membership.MembershipConfiguration;
import org.unionbridge.member.search.SearchConfiguration;
import org.unionbridge.member.titles.TitlesConfiguration;
import org.unionbridge.member.union.UnionConfiguration;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.calendar.CalendarConfiguration;
import org.unionbridge.platform.erasure.ErasureConfiguration;
import org.unionbridge.platform.figures.FiguresConfiguration;
import org.unionbridge.platform.listening.DirectoryWatchConfiguration;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.privacy.PrivacyConfiguration;
import org.unionbridge.platform.rotation.RotationConfiguration;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.story.StoryConfiguration;
import org.unionbridge.platform.web.ServiceTokenConfiguration;
import org.unionbridge.platform.web.WebConfiguration;

/** Unions, posts and members. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  OutboxConfiguration.class,
  AuditConfiguration.class,
  StoreConfiguration.class,
  ListeningConfiguration.class,
  FiguresConfiguration.class,
  StoryConfiguration.class,
  DirectoryWatchConfiguration.class,
  WebConfiguration.class,
  ServiceTokenConfiguration.class,
  CalendarConfiguration.class,
  PrivacyConfiguration.class,
  ErasureConfiguration.class,
  RotationConfiguration.class,
  UnionConfiguration.class,
  MembershipConfiguration.class,
  HeadcountConfiguration.class,
  SearchConfiguration.class,
  TitlesConfiguration.class
})
public class MemberApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(MemberApplication.class)
        .properties("spring.config.name=member")
        .run(args);
  }
}
