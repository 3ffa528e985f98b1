package org.houqin.feedback.response;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All answers; the database refuses a second one to the same invitation. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {}
