FROM maven:3.9-eclipse-temurin-25 AS built
WORKDIR /source
COPY api-spec api-spec
COPY backend backend
RUN mvn -B -q -f backend/pom.xml package -DskipTests

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home shouwang
# Without lib-local: a server has no embedded database.
COPY --from=built /source/backend/target/shouwang.jar /opt/shouwang/shouwang.jar
COPY --from=built /source/backend/target/lib /opt/shouwang/lib
USER 10001
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
  "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/shouwang/shouwang.jar"]
