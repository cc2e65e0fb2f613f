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
# Jobs get a tenth of the processor while requests want it, which needs no right; the warning of Java about it is harmless.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
  "-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority1_To_OSPriority=10", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/shouwang/shouwang.jar"]
