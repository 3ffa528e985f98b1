package org.houqin.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.houqin.platform.work.Trouble;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal or failure becomes an HTTP answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(RuleViolation e) {
        Response answer = Problem.response(e.code(), e.getMessage(), e.errors());
        if (e instanceof TooManyRequests often) {
            answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, Long.toString(often.seconds()));
        }
        if (e instanceof StaleVersion stale) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + stale.current() + "\"");
        }
        return answer;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<FieldProblem> errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldProblem::field))
                .toList();
        return Problem.response(CommonError.INVALID_INPUT, "Some fields are not valid.", errors);
    }

    @ServerExceptionMapper
    Response unreadable(JsonMappingException e) {
        String field = field(e.getPath());
        String detail = "The body does not have the form this operation expects.";
        return Problem.response(
                CommonError.INVALID_INPUT,
                detail,
                field.isEmpty() ? List.of() : List.of(new FieldProblem(field, "does not have the expected form")));
    }

    /** Named apart, because the framework brings a mapper of its own for it. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    Response noJson(JsonProcessingException e) {
        return Problem.response(CommonError.INVALID_INPUT, "The body is not valid JSON.", List.of());
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException e) {
        return Problem.response(CommonError.UNAUTHENTICATED, "Sign in first.", List.of());
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException e) {
        return Problem.response(CommonError.UNAUTHENTICATED, "The access token is not valid (any more).", List.of());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problem.response(CommonError.FORBIDDEN, "Your role does not allow this.", List.of());
    }

    @ServerExceptionMapper
    Response other(WebApplicationException e) {
        if (e.getCause() instanceof RuleViolation violation) {
            return refused(violation);
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonMappingException unreadable) {
                return unreadable(unreadable);
            }
        }

        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status >= 500) {
            return failed(e);
        }
        return switch (status) {
            case 401 -> Problem.response(CommonError.UNAUTHENTICATED, "Sign in first.", List.of());
            case 403 -> Problem.response(CommonError.FORBIDDEN, "Your role does not allow this.", List.of());
            case 404 -> refused(RuleViolation.notFound());
            case 413 -> Problem.response(CommonError.TOO_LARGE, "The body is too large.", List.of());
            default ->
                Problem.response(
                        status == 400 ? CommonError.INVALID_INPUT : CommonError.NOT_SUPPORTED,
                        status,
                        e.getResponse().getStatusInfo().getReasonPhrase(),
                        "The request cannot be understood as it is.",
                        List.of());
        };
    }

    @ServerExceptionMapper
    Response failed(Throwable e) {
        if (e instanceof RuleViolation violation) {
            return refused(violation);
        }
        if (e instanceof IOException && String.valueOf(e.getMessage()).contains("reading multipart data")) {
            return Problem.response(CommonError.INVALID_INPUT, "The form ends too early.", List.of());
        }
        if (Trouble.isOutage(e)) {
            LOG.warnf("Answered 503: %s", e);
            return Problem.response(
                    CommonError.UNAVAILABLE,
                    "A part of the platform is away; nothing was changed. Try again.",
                    List.of());
        }
        if (Trouble.isLostRace(e)) {
            LOG.infof("Answered 409, a race was lost: %s", e);
            return Problem.response(
                    CommonError.CONCURRENT_CHANGE, "Someone else was faster. Look again before deciding.", List.of());
        }
        if (Trouble.isNotStorable(e)) {
            LOG.debug("Answered 400", e);
            return Problem.response(
                    CommonError.INVALID_INPUT, "A value is out of range or has a character no text has.", List.of());
        }
        LOG.error("Answered 500", e);
        return Problem.response(CommonError.INTERNAL, "This is our fault; nothing was changed.", List.of());
    }

    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                String element = node.toString();
                field.append(field.isEmpty() || element.startsWith("[") ? "" : ".")
                        .append(element);
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    private static String field(List<JsonMappingException.Reference> path) {
        List<String> parts = new ArrayList<>();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                int last = parts.size() - 1;
                String index = "[" + step.getIndex() + "]";
                if (last >= 0) {
                    parts.set(last, parts.get(last) + index);
                } else {
                    parts.add(index);
                }
            } else {
                parts.add(step.getFieldName());
            }
        }
        return String.join(".", parts);
    }
}
