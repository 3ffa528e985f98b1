package org.houqin.platform.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A name in the two languages of the platform.
 *
 * @param zh Chinese name
 * @param en English name
 */
public record LocalName(
        @NotBlank @Size(max = 200) String zh,
        @NotBlank @Size(max = 200) String en) {}
