package org.houqin.web.surroundings;

import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The key the pretended identity provider signs with; made anew for every run. */
public final class SigningKey {

    private static final KeyPair KEYS = generate();
    private static final String ID = "test-key";

    private SigningKey() {}

    /** A token of a person, valid for so long. */
    static String sign(String issuer, Person person, String type, Duration validity, String nonce) {
        var claims = Jwt.claims()
                .issuer(issuer)
                .subject(person.id())
                .audience("houqin-web")
                .issuedAt(Instant.now().minusSeconds(1))
                .expiresAt(Instant.now().plus(validity))
                .claim("typ", type)
                .claim("sid", "session-of-" + person.username())
                .claim("preferred_username", person.username())
                .claim("name", person.name())
                .claim("locale", "zh-CN")
                .claim("realm_access", Map.of("roles", List.copyOf(person.roles())));
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        return claims.jws().keyId(ID).sign(KEYS.getPrivate());
    }

    static String jwks() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(ID, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = java.util.Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
