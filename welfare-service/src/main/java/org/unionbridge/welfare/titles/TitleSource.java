package org.unionbridge.welfare.titles;

import java.util.Collection;
import java.util.Locale;
import org.unionbridge.platform.access.Scope;
import reactor.core.publisher.Flux;

/** Says in one line what an id stands for. */
public interface TitleSource {

  /** The line of one id. */
  record Title(String id, String line) {}

  /** The lines of those ids that this source knows and that lie in the scope. */
  Flux<Title> titles(Scope scope, Collection<String> ids, Locale language);
}
