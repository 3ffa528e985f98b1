package org.houqin.local.mailbox;

import java.time.Instant;

/** One mail as the page and its JSON show it. */
public record Letter(String to, String subject, String text, Instant receivedAt) {}
