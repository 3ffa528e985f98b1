package org.houqin.platform;
/** x. */
final class P {}
