package org.unionbridge.notification.duty;

/**
 * What a duty is about: ids and a neutral kind, so that its words stay with the service that owns
 * them.
 *
 * @param kind such as {@code plan.task}
 * @param service who tells the title of the subject
 * @param unionId where the subject belongs, which need not be the union that owes
 */
public record About(String kind, String service, String subjectId, String unionId) {}
