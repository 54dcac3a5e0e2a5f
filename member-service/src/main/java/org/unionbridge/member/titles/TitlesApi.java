package org.unionbridge.member.titles;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.membership.Members;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.SomeIds;
import reactor.core.publisher.Mono;

/** The names behind ids of members and unions; ids outside of the asker's scope are left out. */
@RestController
@RequestMapping("/api/member/titles")
final class TitlesApi {

  private final Members members;
  private final Unions unions;

  TitlesApi(Members members, Unions unions) {
    this.members = members;
    this.unions = unions;
  }

  private record TitlesView(Map<String, String> titles) {}

  @PostMapping
  @Action("member.titles.see")
  Mono<TitlesView> titles(@Form SomeIds some, Call call) {
    return Mono.zip(
        members.names(call.scope(), some.ids()),
        unions.names(call.scope(), some.ids()),
        (ofMembers, ofUnions) -> {
          var titles = new HashMap<>(ofMembers);
          titles.putAll(ofUnions);
          return new TitlesView(titles);
        });
  }
}
