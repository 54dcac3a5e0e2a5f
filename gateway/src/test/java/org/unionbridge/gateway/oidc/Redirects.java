package org.unionbridge.gateway.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What a browser does when it is sent somewhere. */
public final class Redirects {

  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private Redirects() {}

  /** Goes to the address; answers where it is sent on to. */
  public static URI from(URI address) {
    try {
      var request = HttpRequest.newBuilder(address).build();
      var answer = BROWSER.send(request, BodyHandlers.ofString());
      return URI.create(
          answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static MultiValueMap<String, String> query(URI address) {
    return fields(Optional.ofNullable(address.getRawQuery()).orElse(""));
  }

  static MultiValueMap<String, String> fields(String form) {
    var fields = new LinkedMultiValueMap<String, String>();
    UriComponentsBuilder.newInstance()
        .query(form)
        .build()
        .getQueryParams()
        .forEach((name, values) ->
            values.stream()
                .map(value -> Optional.ofNullable(value).orElse(""))
                .forEach(value -> fields.add(name, URLDecoder.decode(value, UTF_8))));
    return fields;
  }
}
