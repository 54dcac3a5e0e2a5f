package org.unionbridge.platform.web;

import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How bodies are parsed: strictly, and only so deep and so long. */
final class RequestJson {

  private RequestJson() {}

  static JsonMapper mapper() {
    var limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(2_000_000)
            .maxNumberLength(40)
            .maxNameLength(200)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(limits).build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /** Where parsing broke off; never what stood there. */
  static Problem explain(JacksonException failure) {
    if (failure instanceof StreamConstraintsException) {
      return Problem.of(HttpStatus.BAD_REQUEST, "json-too-deep-or-long");
    }
    var where = failure.getLocation();
    return Problem.of(
        HttpStatus.BAD_REQUEST,
        "bad-json",
        where == null ? 0 : where.getLineNr(),
        where == null ? 0 : where.getColumnNr());
  }
}
