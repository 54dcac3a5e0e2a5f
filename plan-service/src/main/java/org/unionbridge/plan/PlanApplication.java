package org.unionbridge.plan;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.unionbridge.plan.adoption.AdoptionConfiguration;
import org.unionbridge.plan.belonging.BelongingConfiguration;
import org.unionbridge.plan.carrying.CarryingConfiguration;
import org.unionbridge.plan.drafting.DraftConfiguration;
import org.unionbridge.plan.extension.ExtensionConfiguration;
import org.unionbridge.plan.filing.FilingConfiguration;
import org.unionbridge.plan.following.FollowingConfiguration;
import org.unionbridge.plan.importing.ImportConfiguration;
import org.unionbridge.plan.kinds.KindConfiguration;
import org.unionbridge.plan.likeness.LikenessConfiguration;
import org.unionbridge.plan.measure.MeasureConfiguration;
import org.unionbridge.plan.paper.PaperConfiguration;
import org.unionbridge.plan.plan.PlanConfiguration;
import org.unionbridge.plan.programme.ProgrammeConfiguration;
import org.unionbridge.plan.publication.PublicationConfiguration;
import org.unionbridge.plan.quota.QuotaConfiguration;
import org.unionbridge.plan.review.ReviewConfiguration;
import org.unionbridge.plan.revision.RevisionConfiguration;
import org.unionbridge.plan.search.SearchConfiguration;
import org.unionbridge.plan.standing.StandingConfiguration;
import org.unionbridge.plan.task.TaskConfiguration;
import org.unionbridge.plan.task.seeing.SeeingConfiguration;
import org.unionbridge.plan.template.TemplateConfiguration;
import org.unionbridge.plan.titles.TitlesConfiguration;
import org.unionbridge.plan.year.YearConfiguration;
import org.unionbridge.platform.audit.AuditConfiguration;
import org.unionbridge.platform.calendar.CalendarConfiguration;
import org.unionbridge.platform.figures.FiguresConfiguration;
import org.unionbridge.platform.listening.ListeningConfiguration;
import org.unionbridge.platform.outbox.OutboxConfiguration;
import org.unionbridge.platform.store.StoreConfiguration;
import org.unionbridge.platform.story.StoryConfiguration;
import org.unionbridge.platform.web.ServiceTokenConfiguration;
import org.unionbridge.platform.web.WebConfiguration;

/** The plan service. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  OutboxConfiguration.class,
  AuditConfiguration.class,
  StoreConfiguration.class,
  ListeningConfiguration.class,
  FiguresConfiguration.class,
  StoryConfiguration.class,
  WebConfiguration.class,
  ServiceTokenConfiguration.class,
  CalendarConfiguration.class,
  StandingConfiguration.class,
  ExtensionConfiguration.class,
  KindConfiguration.class,
  ImportConfiguration.class,
  TemplateConfiguration.class,
  PlanConfiguration.class,
  AdoptionConfiguration.class,
  DraftConfiguration.class,
  FilingConfiguration.class,
  FollowingConfiguration.class,
  PaperConfiguration.class,
  ReviewConfiguration.class,
  RevisionConfiguration.class,
  PublicationConfiguration.class,
  TaskConfiguration.class,
  SeeingConfiguration.class,
  CarryingConfiguration.class,
  MeasureConfiguration.class,
  QuotaConfiguration.class,
  ProgrammeConfiguration.class,
  BelongingConfiguration.class,
  LikenessConfiguration.class,
  SearchConfiguration.class,
  TitlesConfiguration.class,
  YearConfiguration.class
})
public class PlanApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(PlanApplication.class)
        .properties("spring.config.name=plan")
        .run(args);
  }
}
