package org.houqin.ticket.dispatch;

/**
 * What a ticket takes.
 *
 * @param skill the skill, or null when anybody can
 * @param level the least level of it
 * @param certificate the certificate without which nobody may, or null
 */
public record DispatchNeed(String skill, int level, String certificate) {}
