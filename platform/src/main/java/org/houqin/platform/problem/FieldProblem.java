package org.houqin.platform.problem;

/**
 * One field that was refused.
 *
 * @param field path of the field as the client wrote it, such as {@code lines[0].quantity}
 * @param message why, in English, or in Chinese where the request's {@code Accept-Language} asks for that first
 */
public record FieldProblem(String field, String message) {}
