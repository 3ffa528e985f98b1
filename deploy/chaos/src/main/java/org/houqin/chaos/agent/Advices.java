package org.houqin.chaos.agent;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.Advice.OnNonDefaultValue;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;

/** What is copied into the sabotaged methods; it has to work without anything of this module. */
final class Advices {
    private Advices() {}

    /** The first constant of the answer's enum, which is {@code APPLY}. */
    static final class AlwaysApply {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object verdict) {
            verdict = ((Enum<?>) verdict).getDeclaringClass().getEnumConstants()[0];
        }
    }

    static final class ApplyDespiteGap {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object verdict) {
            if (((Enum<?>) verdict).name().startsWith("PARK")) {
                verdict = ((Enum<?>) verdict).getDeclaringClass().getEnumConstants()[0];
            }
        }
    }

    /** Done at once, as it says; the work follows two seconds later. */
    static final class Later {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object work) {
            ((Uni<?>) work)
                    .runSubscriptionOn(CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS))
                    .subscribe()
                    .asCompletionStage();
            work = Uni.createFrom().voidItem();
        }
    }

    static final class NoWaiting {
        @Advice.OnMethodEnter(skipOn = OnNonDefaultValue.class)
        static boolean enter(
                @Advice.FieldValue("position") long position, @Advice.Argument(0) List<Long> acknowledged) {
            acknowledged.add(position);
            return true;
        }
    }

    /** Once it was held it is held. */
    static final class ForEver {
        @Advice.OnMethodExit
        static void exit(@Advice.FieldValue("epoch") long epoch, @Advice.Return(readOnly = false) boolean held) {
            held = held || epoch > 0;
        }
    }

    static final class Plenty {
        @Advice.OnMethodExit
        static void exit(
                @Advice.FieldValue("physical") boolean physical,
                @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object available) {
            if (physical) {
                available = BigDecimal.valueOf(1_000_000);
            }
        }
    }

    static final class AnyKey {
        @Advice.OnMethodEnter(skipOn = OnNonDefaultValue.class)
        static Object enter(@Advice.Argument(4) Supplier<?> command) {
            return command.get();
        }

        @Advice.OnMethodExit
        static void exit(
                @Advice.Enter Object answer, @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object given) {
            given = answer;
        }
    }

    /** One time in ten nothing is written down. */
    static final class Sometimes {
        @Advice.OnMethodEnter(skipOn = OnNonDefaultValue.class)
        static boolean enter() {
            return ThreadLocalRandom.current().nextInt(10) == 0;
        }

        @Advice.OnMethodExit
        static void exit(
                @Advice.Enter boolean skipped, @Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object done) {
            if (skipped) {
                done = Uni.createFrom().voidItem();
            }
        }
    }

    static final class Nothing {
        @Advice.OnMethodEnter(skipOn = OnNonDefaultValue.class)
        static boolean enter() {
            return true;
        }

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object done) {
            done = Uni.createFrom().voidItem();
        }
    }

    static final class Yes {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean allowed) {
            allowed = true;
        }
    }

    static final class NoneYet {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false, typing = Typing.DYNAMIC) Object answer) {
            answer = Uni.createFrom().item(new HashSet<>());
        }
    }

    /** Takes a connection now and then and never gives it back. */
    static final class KeepAConnection {
        @Advice.OnMethodEnter
        static void enter(@Advice.FieldValue(value = "pool", typing = Typing.DYNAMIC) Object pool) {
            if (ThreadLocalRandom.current().nextInt(100) == 0) {
                ((Pool) pool).getConnection().subscribe().asCompletionStage();
            }
        }
    }
}
