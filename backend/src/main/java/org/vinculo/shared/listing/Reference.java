package org.vinculo.shared.listing;

/** How a statement refers to a value that a person asked for: by name, never by writing it out. */
@FunctionalInterface
public interface Reference {

    /** In prepared statements. */
    Reference BOUND = name -> ":" + name;

    /** In COPY, which takes no parameters: values travel as settings of the transaction. */
    Reference SETTING = name -> "current_setting('vinculo." + name + "')";

    String to(String name);
}
