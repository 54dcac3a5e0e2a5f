package org.unionbridge.gateway.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.account.AccountKeeping;
import org.unionbridge.gateway.account.AccountKeeping.Kept;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.platform.web.Action;
import org.unionbridge.platform.web.Asks;
import org.unionbridge.platform.web.Call;
import org.unionbridge.platform.web.PageView;
import reactor.core.publisher.Mono;

/** Shows who has a way in; never by which name or with which password. */
@RestController
@RequestMapping(AccountApi.ACCOUNTS)
final class AccountListApi {

  private final AccountKeeping accounts;
  private final SecondFactors secondFactors;

  AccountListApi(AccountKeeping accounts, SecondFactors secondFactors) {
    this.accounts = accounts;
    this.secondFactors = secondFactors;
  }

  /**
   * An account as those see it who let people in.
   *
   * @param since when it was opened or disabled
   * @param until when its link runs out
   */
  record AccountView(
      String id,
      @Nullable String memberId,
      String stage,
      boolean secondFactor,
      @Nullable Instant since,
      @Nullable Instant until) {

    /** What was set up before a reset is not set any more. */
    static AccountView of(Kept account, Map<String, String> openings) {
      var set =
          account
              .opening()
              .filter(opening -> opening.equals(openings.get(account.id())))
              .isPresent();
      return new AccountView(
          account.id(),
          account.memberId().orElse(null),
          account.stage(),
          set,
          account.since().orElse(null),
          account.until().orElse(null));
    }
  }

  @GetMapping
  @Action("gateway.account.see")
  @Asks(
      value = {"memberId", "stage"},
      paged = true)
  Mono<PageView<AccountView>> list(Call call) {
    var query = call.query();
    return accounts
        .page(call.scope(), query.text("memberId"), query.text("stage"), call.page("_id", false))
        .flatMap(page ->
            openingsOf(page.items())
                .map(openings ->
                    PageView.of(page.map(account -> AccountView.of(account, openings)))));
  }

  @GetMapping("/{id}")
  @Action("gateway.account.see")
  Mono<ResponseEntity<AccountView>> show(@PathVariable String id, Call call) {
    return accounts
        .find(call.scope(), id)
        .flatMap(account ->
            openingsOf(List.of(account))
                .map(openings ->
                    ResponseEntity.ok()
                        .eTag("\"" + account.version() + "\"")
                        .body(AccountView.of(account, openings))));
  }

  private Mono<Map<String, String>> openingsOf(List<Kept> accounts) {
    return secondFactors.openingsOf(accounts.stream().map(Kept::id).toList());
  }
}
