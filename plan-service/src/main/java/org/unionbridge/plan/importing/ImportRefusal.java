package org.unionbridge.plan.importing;

/** Why an import does not go on. */
sealed interface ImportRefusal {

  record NothingRead() implements ImportRefusal {}

  record AlreadyRead() implements ImportRefusal {}

  /** The document holds fewer plans, and how many. */
  record NoSuchPlan(int plans) implements ImportRefusal {}

  record YearOutOfRange(int earliest, int latest) implements ImportRefusal {}

  record TooManyTasks(int most) implements ImportRefusal {}

  /** Another plan or year was accepted before. */
  record AnotherAccepted(int plan, int year) implements ImportRefusal {}
}
