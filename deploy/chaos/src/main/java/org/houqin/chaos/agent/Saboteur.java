package org.houqin.chaos.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.InitializationStrategy;
import net.bytebuddy.agent.builder.AgentBuilder.TypeStrategy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Plants a bug into a service of the runner's own stack while its classes are loaded. Which one, the file named by the agent's
 * argument says when the process starts; an empty file, or none, plants nothing. The services know nothing of it.
 */
public final class Saboteur {
    private Saboteur() {}

    /** Called by Java before the service's own main method. */
    public static void premain(String file, Instrumentation instrumentation) throws IOException {
        Path planted = Path.of(file);
        if (!Files.exists(planted)) {
            return;
        }
        for (String name : Files.readAllLines(planted)) {
            if (!name.isBlank()) {
                Sabotage.named(name.strip()).forEach(change -> plant(change, instrumentation));
            }
        }
    }

    private static void plant(Sabotage.Change change, Instrumentation instrumentation) {
        new AgentBuilder.Default(new ByteBuddy().with(TypeValidation.DISABLED))
                .disableClassFormatChanges()
                .with(TypeStrategy.Default.REDEFINE)
                .with(InitializationStrategy.NoOp.INSTANCE)
                .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
                .type(ElementMatchers.named(change.type()))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(change.advice()).on(ElementMatchers.named(change.method()))))
                .installOn(instrumentation);
        System.out.println("SABOTAGED: " + List.of(change.type(), change.method()));
    }
}
