package org.unionbridge.gateway.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.account.OpenAccount;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.entrance.Entrance.PostView;
import org.unionbridge.gateway.person.Person;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.gateway.session.SignedIn;
import org.unionbridge.platform.access.TokenReader.InvalidToken;
import org.unionbridge.platform.web.Fields;
import org.unionbridge.platform.web.Form;
import reactor.core.publisher.Mono;

/** Shows people what is kept of their account, and remembers their language. */
@RestController
@RequestMapping(Entrance.PROFILE)
final class ProfileApi {

  private static final List<String> LANGUAGES = List.of("zh-CN", "en");

  private final Accounts accounts;
  private final SecondFactors factors;
  private final Preferences preferences;

  ProfileApi(Accounts accounts, SecondFactors factors, Preferences preferences) {
    this.accounts = accounts;
    this.factors = factors;
    this.preferences = preferences;
  }

  private record LanguageRequest(String language) {
    static LanguageRequest read(Fields fields) {
      return new LanguageRequest(fields.oneOf("language", LANGUAGES));
    }
  }

  /** Whether a second factor is set, and how many recovery codes are left of it. */
  record SecondFactorView(boolean set, int recoveryCodesLeft) {
    static SecondFactorView of(OptionalInt left) {
      return new SecondFactorView(left.isPresent(), left.orElse(0));
    }
  }

  /**
   * One's own account.
   *
   * @param language missing where none was chosen
   */
  record ProfileView(
      String account,
      @Nullable String memberId,
      String login,
      SecondFactorView secondFactor,
      List<PostView> posts,
      @Nullable String language) {

    static ProfileView of(
        Person person, OpenAccount account, OptionalInt codesLeft, Optional<String> language) {
      return new ProfileView(
          account.id(),
          account.memberId().orElse(null),
          account.login(),
          SecondFactorView.of(codesLeft),
          person.posts().stream().map(PostView::of).toList(),
          language.orElse(null));
    }
  }

  @GetMapping
  Mono<ProfileView> show(SignedIn signedIn) {
    return profile(signedIn.person());
  }

  private Mono<ProfileView> profile(Person person) {
    return Mono.zip(
            accounts.opened(person.accountId()),
            factors.left(person.bearer()),
            preferences.languageOf(person))
        .map(found -> ProfileView.of(person, found.getT1(), found.getT2(), found.getT3()))
        .switchIfEmpty(Mono.error(() -> new InvalidToken("the account was closed meanwhile")));
  }

  @PatchMapping
  Mono<ProfileView> change(SignedIn signedIn, @Form LanguageRequest request) {
    var person = signedIn.person();
    return preferences.speak(person, request.language()).then(Mono.defer(() -> profile(person)));
  }
}
