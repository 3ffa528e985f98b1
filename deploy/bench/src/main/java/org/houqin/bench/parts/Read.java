package org.houqin.bench.parts;

/** Something people look at. */
record Read(String key, String title, String account, String path) {}
