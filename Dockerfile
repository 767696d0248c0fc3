FROM node:24-bookworm-slim AS build
WORKDIR /jubir
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
RUN npm run build

FROM node:24-bookworm-slim AS dependencies
WORKDIR /jubir
COPY package.json package-lock.json ./
# Not --omit=optional: libsql's binary is an optional package too, as is the embedded engine, which MEILI_URL replaces here.
# The compiler stays behind --omit=dev because i18next names it as an optional peer.
RUN npm ci --omit=dev --ignore-scripts \
  && rm -rf node_modules/.bin node_modules/@gaubee node_modules/typescript node_modules/@typescript

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /jubir
COPY --from=dependencies /jubir/node_modules ./node_modules
COPY --from=build /jubir/dist ./dist
COPY package.json ./
COPY views ./views
COPY seed ./seed
# `docker compose exec jubir jubir status`: npx would need a place to write.
RUN chmod 755 dist/cli.js && ln -s /jubir/dist/cli.js /usr/local/bin/jubir
# A named volume takes its owner and mode from the folder that it covers.
RUN install --directory --owner=node --group=node --mode=700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "serve"]
