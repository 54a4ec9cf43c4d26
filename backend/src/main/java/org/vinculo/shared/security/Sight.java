package org.vinculo.shared.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a kind that is not all public a reader sees. Lists, counts, orders, search, files and details are
 * all cut by it, so that none tells of what another hides.
 *
 * @param all every record
 * @param own unless all: the published ones, and those this actor takes part in
 */
public record Sight(boolean all, @Nullable UUID own) {

    public static final Sight ALL = new Sight(true, null);
}
