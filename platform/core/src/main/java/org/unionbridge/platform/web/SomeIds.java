package org.unionbridge.platform.web;

import java.util.List;
import org.unionbridge.platform.store.PageRequest;

/** Ids that are asked about together, at most as many as a page has. */
public record SomeIds(List<String> ids) {

  static SomeIds read(Fields fields) {
    return new SomeIds(fields.texts("ids", PageRequest.MOST, 64));
  }
}
