# Built from the repository, since the package needs nothing at run time but Node: one bundle is all that the image holds.
# docs/hosting.md has how to run it, and compose.yaml a whole deployment.

# The version of Node that the tests run on.
FROM node:24.22.3-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
# No package runs a script of its own here.
RUN ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
COPY tsconfig.json ./
COPY scripts ./scripts
COPY src ./src
RUN ["npm", "run", "build"]

FROM node:24.22.3-bookworm-slim
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=build /build/dist/cli.js /build/dist/THIRD-PARTY-NOTICES.txt ./dist/
COPY --from=build /build/dist/chunks ./dist/chunks
# For --audit: a volume that is mounted here belongs to the user below.
RUN ["install", "-d", "-o", "node", "-g", "node", "/audit"]
# The user node, as a number: Kubernetes can't tell by a name that it isn't root.
USER 1000:1000
EXPOSE 8080
# Whether the process answers; for whether it should get requests, there is /readyz.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "require('node:http').get('http://127.0.0.1:8080/healthz', ({ statusCode }) => process.exit(statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))"]
# No shell stands in between: SIGTERM reaches the program, which then ends in good order.
ENTRYPOINT ["node", "/app/dist/cli.js"]
# What --url and --access are is for whoever runs it to say.
CMD ["serve", "--http", ":8080"]
