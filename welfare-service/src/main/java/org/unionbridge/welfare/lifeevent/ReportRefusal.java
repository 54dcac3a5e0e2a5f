package org.unionbridge.welfare.lifeevent;

import java.time.LocalDate;

/** Why a life event is not taken. */
sealed interface ReportRefusal {

  record MemberNotActive() implements ReportRefusal {}

  record InTheFuture(LocalDate today) implements ReportRefusal {}

  record TooLongAgo(LocalDate earliest) implements ReportRefusal {}

  record AlreadyReported() implements ReportRefusal {}
}
