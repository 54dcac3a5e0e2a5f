package org.unionbridge.gateway.signin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionbridge.gateway.account.Accounts;
import org.unionbridge.gateway.entrance.Entrance;
import org.unionbridge.gateway.entrance.SessionCookies;
import org.unionbridge.gateway.login.Lockout;
import org.unionbridge.gateway.login.Passwords;
import org.unionbridge.gateway.person.People;
import org.unionbridge.gateway.secondfactor.SecondFactors;
import org.unionbridge.platform.audit.AuditLog;
import org.unionbridge.platform.calendar.BusinessClock;
import org.unionbridge.platform.privacy.KeyedHash;

/** Signing in, wired. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {

  @Bean
  SignInNotes signInNotes(AuditLog audit, Clock clock) {
    return new SignInNotes(audit, clock);
  }

  @Bean
  SignIn signIn(
      Accounts accounts, Passwords passwords, Lockout lockout, People people, SignInNotes notes) {
    return new SignIn(accounts, passwords, lockout, people, notes);
  }

  @Bean
  HalfSessions halfSessions(KeyedHash hash, SessionCookies cookies, Clock clock) {
    return new HalfSessions(hash, cookies, clock);
  }

  @Bean
  Admission admission(
      HalfSessions halves, SecondFactors factors, Entrance entrance, SignInNotes notes) {
    return new Admission(halves, factors, entrance, notes);
  }

  @Bean
  SignInApi signInApi(
      SignIn signIn,
      HalfSessions halves,
      SecondFactors factors,
      People people,
      Admission admission,
      SignInNotes notes,
      BusinessClock clock) {
    return new SignInApi(signIn, halves, factors, people, admission, notes, clock);
  }
}
