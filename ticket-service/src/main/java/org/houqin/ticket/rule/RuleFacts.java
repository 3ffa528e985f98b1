package org.houqin.ticket.rule;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;

/**
 * What rules look at: a ticket as it was reported.
 *
 * @param categories its category and those above it; likewise for places and the requester's departments
 * @param finalPolicies those its clocks ran by in the end
 */
public record RuleFacts(
        UUID id,
        String number,
        String title,
        String description,
        UUID categoryId,
        Set<UUID> categories,
        Set<UUID> places,
        Set<UUID> departments,
        Urgency urgency,
        Nature nature,
        String channel,
        Instant at,
        UUID finalCategoryId,
        Set<UUID> finalCategories,
        Urgency finalUrgency,
        Nature finalNature,
        Set<UUID> finalPolicies,
        Worked worked) {
    /** Who had it last. */
    record Worked(UUID technicianId, String technicianName, UUID teamId, Set<UUID> teams) {
        /** Whether it was with this team, or with somebody who belongs to it. */
        boolean isOf(UUID team) {
            return team.equals(teamId) || teams.contains(team);
        }
    }

    /** The same with what it was found to be in place of what was reported. */
    RuleFacts asSortedIn() {
        return new RuleFacts(
                id,
                number,
                title,
                description,
                finalCategoryId,
                finalCategories,
                places,
                departments,
                finalUrgency,
                finalNature,
                channel,
                at,
                finalCategoryId,
                finalCategories,
                finalUrgency,
                finalNature,
                finalPolicies,
                worked);
    }
}
