package org.houqin.ticket.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** The bodies of what can be done to groups. */
public interface GroupRequest {
    /** What a code looks like. */
    String CODE = "[A-Z0-9][A-Z0-9_-]{0,39}";

    @Schema(name = "NewGroup")
    record New(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "VIP")
            String code,

            @NotNull @Valid LocalName name) {}

    @Schema(name = "GroupRequest")
    record Edit(@NotNull @Valid LocalName name, @NotNull Boolean active) {}

    @Schema(name = "GroupMembersRequest")
    record Members(
            @Size(max = 500) @Schema(nullable = true) List<@NotNull UUID> personIds,
            @Size(max = 500) @Schema(nullable = true) List<@NotNull UUID> departmentIds) {
        public Members {
            personIds = personIds == null ? List.of() : personIds;
            departmentIds = departmentIds == null ? List.of() : departmentIds;
        }

        /** Their places in a group. */
        List<Membership> of(UUID group) {
            return Stream.concat(
                            personIds.stream().map(id -> new Membership(group, Membership.Kind.PERSON, id)),
                            departmentIds.stream().map(id -> new Membership(group, Membership.Kind.DEPARTMENT, id)))
                    .toList();
        }
    }
}
