package org.unionbridge.gateway.oidc;

import java.net.URI;
import org.unionbridge.gateway.oidc.Refused.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a provider tells about itself.
 *
 * @param secretInBody whether it takes our secret in the body alone
 * @param namesItself whether it says who it is when it sends somebody back
 */
record Metadata(URI authorization, URI token, URI keys, boolean secretInBody, boolean namesItself) {

  private static final String METHODS = "token_endpoint_auth_methods_supported";

  /**
   * Reads it; what another issuer says is refused.
   *
   * @throws Refused when it cannot be used
   */
  static Metadata read(ObjectNode said, String issuer) {
    if (!said.path("issuer").asString("").equals(issuer)) {
      throw new Refused(Reason.UNAVAILABLE, "another issuer answers for " + issuer);
    }
    return new Metadata(
        address(said, "authorization_endpoint", issuer),
        address(said, "token_endpoint", issuer),
        address(said, "jwks_uri", issuer),
        secretInBody(said),
        said.path("authorization_response_iss_parameter_supported").asBoolean(false));
  }

  private static URI address(ObjectNode said, String name, String issuer) {
    try {
      return ProviderAddress.named(said.path(name).asString(""), ProviderAddress.ofIssuer(issuer));
    } catch (IllegalArgumentException e) {
      throw new Refused(Reason.UNAVAILABLE, "the provider has no " + name + " that may be used");
    }
  }

  private static boolean secretInBody(ObjectNode said) {
    var methods = said.path(METHODS).valueStream().map(JsonNode::asString).toList();
    if (methods.isEmpty() || methods.contains("client_secret_basic")) {
      return false;
    }
    if (!methods.contains("client_secret_post")) {
      throw new Refused(Reason.UNAVAILABLE, "the provider takes no secret as we can show it");
    }
    return true;
  }
}
