package org.houqin.ticket.rule;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** All rules of a kind in the order in which they are to be looked at. */
public record RuleOrder(@NotEmpty @Size(max = 500) List<@NotNull UUID> ids) {}
