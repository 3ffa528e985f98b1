package org.houqin.local.stack;

/** Where progress is told, line by line. */
@FunctionalInterface
public interface Say {
    void line(String text);
}
