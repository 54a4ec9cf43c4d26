package org.vinculo.local.front;

import java.net.URI;
import java.util.Map;

/**
 * One origin.
 *
 * @param proxied path prefix, with its closing slash, to the server that answers it
 */
public record Front(int port, AppSource source, AppConfig config, Map<String, URI> proxied) {}
