# Keycloak with our realm and login page, built for MySQL behind /auth. The version is also in infra/scripts/services.sh.
FROM quay.io/keycloak/keycloak:26.7.3 AS built
ENV KC_DB=mysql KC_HTTP_RELATIVE_PATH=/auth KC_HEALTH_ENABLED=true KC_METRICS_ENABLED=true
COPY infra/keycloak/themes/shouwang /opt/keycloak/themes/shouwang
COPY infra/keycloak/shouwang-realm.json /opt/keycloak/data/import/shouwang-realm.json
RUN /opt/keycloak/bin/kc.sh build

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=built /opt/keycloak/ /opt/keycloak/
# The realm is imported when it does not exist yet; a realm that is in use is never overwritten.
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm", "--http-enabled=true", "--proxy-headers=xforwarded"]
