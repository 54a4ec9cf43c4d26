package org.vinculo.local.front;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.vinculo.local.Repository;

/** Production's web server, from the templates of deploy/front filled in as its image fills them. */
class NginxTest extends FrontContract {
    private static final Path TEMPLATES = Repository.ROOT.resolve("deploy/front/templates");

    @TempDir
    Path home;

    @Override
    AutoCloseable start(int port, Path app, URI api, URI keycloak) throws Exception {
        Optional<Path> nginx = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of).filter(Files::isExecutable).findFirst();
        if (nginx.isEmpty()) {
            System.out.println("nginx is not installed: its configuration was not tried (apt-get install nginx-light)");
        }
        Assumptions.assumeTrue(nginx.isPresent(), "nginx is not installed");
        fill(port, app, api, keycloak);
        Path main = Files.writeString(home.resolve("nginx.conf"), mainConfiguration());
        Process process = new ProcessBuilder(nginx.get().toString(), "-p", home.toString(), "-c", main.toString())
                .redirectErrorStream(true).redirectOutput(home.resolve("nginx.log").toFile()).start();
        awaitListening(port, process);
        return () -> {
            process.destroy();
            process.waitFor(5, TimeUnit.SECONDS);
        };
    }

    private void fill(int port, Path app, URI api, URI keycloak) throws IOException {
        var values = Map.of(
                "VINCULO_API_UPSTREAM", api.getAuthority(),
                "VINCULO_KEYCLOAK_UPSTREAM", keycloak.getAuthority(),
                "VINCULO_API_BASE", "/api/v1",
                "VINCULO_OIDC_ISSUER", "http://localhost:%d/auth/realms/vinculo".formatted(port),
                "VINCULO_HOME_COUNTRY", "AR",
                "VINCULO_CONNECT_ORIGINS", "");
        try (Stream<Path> templates = Files.list(TEMPLATES)) {
            for (Path template : templates.toList()) {
                String text = Files.readString(template);
                for (var value : values.entrySet()) {
                    text = text.replace("${" + value.getKey() + "}", value.getValue());
                }
                text = text.replace("/etc/nginx/conf.d", home.toString())
                        .replace("/usr/share/nginx/html", app.toString())
                        .replace("listen 8080;", "listen 127.0.0.1:" + port + ";");
                Files.writeString(home.resolve(template.getFileName().toString().replace(".template", "")), text);
            }
        }
    }

    private String mainConfiguration() {
        return """
                daemon off;
                master_process off;
                pid %1$s/nginx.pid;
                error_log stderr;
                events {}
                http {
                    include /etc/nginx/mime.types;
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                    include %1$s/default.conf;
                }
                """.formatted(home);
    }

    private void awaitListening(int port, Process process) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(home.resolve("nginx.log")));
            }
            try (var _ = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("nginx did not listen");
    }
}
