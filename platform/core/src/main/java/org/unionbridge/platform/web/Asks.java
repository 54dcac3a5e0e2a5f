package org.unionbridge.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The query parameters that a route knows; any other is a fault of the request. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {
  String[] value() default {};

  /** Whether it answers page by page, so that it knows {@code limit} and {@code after} too. */
  boolean paged() default false;
}
