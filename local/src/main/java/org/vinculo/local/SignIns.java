package org.vinculo.local;

import java.util.List;

/** The demo people printed at the end of a start; realm-local.json has them, and a test holds the two together. */
final class SignIns {
    record SignIn(String username, String can) {}

    static final List<SignIn> ALL = List.of(
            new SignIn("analista", "analyst at the ministry"),
            new SignIn("revisora", "reviewer"),
            new SignIn("revisor2", "reviewer, for four eyes"),
            new SignIn("embajada.roma", "mission AR-EMB-IT"),
            new SignIn("embajada.madrid", "mission AR-EMB-ES"),
            new SignIn("municipio.rosario", "local government"),
            new SignIn("administrador", "administrator"));

    private SignIns() {}

    static List<List<String>> rows() {
        return ALL.stream().map(person -> List.of(person.username(), person.username(), person.can())).toList();
    }
}
