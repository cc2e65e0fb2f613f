FROM node:22 AS built
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY api-spec ../api-spec
COPY frontend ./
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY infra/docker/web.conf /etc/nginx/conf.d/default.conf
COPY --from=built /source/frontend/dist /usr/share/nginx/html
EXPOSE 8080
