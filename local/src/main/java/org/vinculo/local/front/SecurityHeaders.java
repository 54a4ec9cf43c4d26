package org.vinculo.local.front;

import io.vertx.core.MultiMap;
import java.util.Map;
import java.util.Set;

/** The same headers deploy/front sends in production; a test compares the two. */
final class SecurityHeaders {
    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String SIGN_IN_WINDOW = "/popup.html";

    private final String policy;

    SecurityHeaders(Set<String> otherOrigins) {
        this.policy = policy(otherOrigins);
    }

    /** On answers of the API and of sign-in: what they say themselves stands. */
    void addMissing(MultiMap headers) {
        EVERYWHERE.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
    }

    /**
     * When a session has ended the app signs in again in a window of its own, so as to lose nothing typed. That window
     * passes through the sign-in server, and its last page must still know who opened it.
     */
    void addToApp(MultiMap headers, String path) {
        addMissing(headers);
        if (!path.equals(SIGN_IN_WINDOW)) {
            headers.set("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
        }
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Content-Security-Policy", policy);
    }

    /**
     * Scripts come from this origin alone. The map draws in a worker made from a blob; sign-in is renewed in a hidden
     * frame, which holds the sign-in server's page first and a page of the app afterwards.
     */
    private static String policy(Set<String> otherOrigins) {
        String others = otherOrigins.isEmpty() ? "" : " " + String.join(" ", otherOrigins);
        return String.join("; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'" + others,
                "worker-src 'self' blob:",
                "frame-src 'self'" + others,
                "frame-ancestors 'self'",
                "form-action 'self'" + others,
                "base-uri 'none'",
                "object-src 'none'");
    }
}
