package org.unionbridge.gateway.secondfactor;

/** Why something asked of a second factor is not done. */
sealed interface SecondFactorRefusal {

  record SetAlready() implements SecondFactorRefusal {}

  record NotSet() implements SecondFactorRefusal {}

  /** No such code was given out, or it was used. */
  record WrongCode() implements SecondFactorRefusal {}
}
