package org.unionbridge.member.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.member.membership.Members;
import org.unionbridge.member.union.Unions;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;

/** Unions by any part of their name, members by the beginning of theirs, within the scope. */
@RestController
@RequestMapping("/api/member/search")
final class SearchApi {

  private static final int MOST = 8;
  private static final int MOST_UNIONS = 4;

  private final Members members;
  private final Unions unions;

  SearchApi(Members members, Unions unions) {
    this.members = members;
    this.unions = unions;
  }

  /** Asked with a body, so that no name stands in an address or a log. */
  private record SearchRequest(String text) {
    static SearchRequest read(Fields fields) {
      return new SearchRequest(fields.text("text", 40));
    }

    @Override
    public String toString() {
      return "SearchRequest[]";
    }
  }

  /** One row of what was found; {@code unionId} is where it belongs, or the union itself. */
  record FoundView(String kind, String id, String title, String unionId, boolean active) {

    static FoundView of(Unions.Named union) {
      return new FoundView("union", union.id(), union.name(), union.id(), union.active());
    }

    static FoundView of(Members.Named member) {
      return new FoundView("member", member.id(), member.name(), member.unionId(), member.active());
    }
  }

  record SearchView(List<FoundView> items) {

    /** Half of the rows for unions, the rest for whichever there are more of. */
    static SearchView of(List<Unions.Named> unions, List<Members.Named> members) {
      int ofUnions = Math.max(MOST_UNIONS, MOST - members.size());
      return new SearchView(
          Stream.concat(
                  unions.stream().limit(ofUnions).map(FoundView::of),
                  members.stream().map(FoundView::of))
              .limit(MOST)
              .toList());
    }
  }

  @PostMapping
  @Action("member.search.ask")
  Mono<SearchView> search(@Form SearchRequest request, Call call) {
    return Mono.zip(
        unions.named(call.scope(), request.text(), MOST),
        members.named(call.scope(), request.text(), MOST),
        SearchView::of);
  }
}
