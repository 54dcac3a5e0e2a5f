package org.unionbridge.member.titles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.membership.Members;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.access.Place;
import org.unionbridge.platform.access.Scope;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Form;
import org.unionbridge.platform.web.SomeIds;
import reactor.core.publisher.Mono;

/**
 * The names behind ids of members and unions; ids outside of the asker's scope are left out, but
 * for the unions above: those below are told who expects something of them.
 */
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
            above(call.actor().place(), some.ids()))
        .map(names -> {
          var titles = new HashMap<>(names.getT1());
          titles.putAll(names.getT2());
          titles.putAll(names.getT3());
          return new TitlesView(titles);
        });
  }

  private Mono<Map<String, String>> above(Place place, List<String> ids) {
    var path = Arrays.asList(place.unionPath().split("/", -1));
    var asked =
        ids.stream().filter(id -> path.contains(id) && !id.equals(place.unionId())).toList();
    return asked.isEmpty() ? Mono.just(Map.of()) : unions.names(Scope.everything(), asked);
  }
}
