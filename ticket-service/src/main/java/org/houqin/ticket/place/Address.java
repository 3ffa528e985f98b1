package org.houqin.ticket.place;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in the world a place is; each may be unknown, but latitude and longitude only together (WGS 84, degrees). */
public record Address(
        @Size(max = 300) @Schema(nullable = true, examples = "杨浦区邯郸路 220 号")
        String text,

        @DecimalMin("-90") @DecimalMax("90") @Schema(nullable = true, examples = "31.297120")
        BigDecimal latitude,

        @DecimalMin("-180") @DecimalMax("180") @Schema(nullable = true, examples = "121.503380")
        BigDecimal longitude) {
    @AssertTrue(message = "latitude and longitude come together")
    @Schema(hidden = true)
    boolean isWhole() {
        return (latitude == null) == (longitude == null);
    }
}
