# Expected values of ReferenceTest, from the functions of base R: Rscript reference.R > reference.csv
# One line a case: the method, its numbers, and what it gives. Beside the Python scripts, a second implementation.
set.seed(20260)
show <- function(method, given, gives) {
  numbers <- function(x) paste(ifelse(is.infinite(x), "Infinity", sprintf("%.15g", x)), collapse = " ")
  cat(method, numbers(given), numbers(gives), sep = ","); cat("\n")
}
cat("method,given,gives\n")

# ratio of two Poisson counts: conditional binomial, twice the smaller tail
ratio <- function(a, b, ta = 1, tb = 1) {
  exact <- poisson.test(c(b, a), c(tb, ta), conf.level = .95)
  share <- tb / (ta + tb)
  tails <- c(pbinom(b, a + b, share), pbinom(b - 1, a + b, share, lower.tail = FALSE))
  show("ratio", c(a, b, ta, tb), c(exact$estimate, exact$conf.int, min(1, 2 * min(tails))))
}
ratio(212, 239); ratio(86, 110); ratio(16, 25); ratio(333, 306); ratio(40, 25); ratio(592, 578); ratio(30, 60, 9, 12)
ratio(7, 0); ratio(1, 1); ratio(3, 9, 12, 10); ratio(8610, 7262, 12, 10)
for (i in 1:10) ratio(rpois(1, 10^runif(1, 0.5, 4)) + 1, rpois(1, 10^runif(1, 0.5, 4)) + 1, sample(1:24, 1), sample(1:24, 1))

# Byar's interval of a count of ten or more; the exact one of fewer
byar <- function(x, z = qnorm(.975)) {
  c(x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3, (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3)
}
for (x in c(10, 11, 65, 99, 1045, 49340)) show("poisson", x, byar(x))
for (x in c(0, 1, 5, 9)) show("poisson", x, as.numeric(poisson.test(x)$conf.int))

# Wilson's interval: the score test of one proportion, inverted
for (x in list(c(65, 100), c(4, 97), c(7, 62), c(147, 464), c(1, 9), c(398, 401), c(33, 1000)))
  show("wilson", x, as.numeric(prop.test(x[1], x[2], correct = FALSE)$conf.int))

# directly standardised rate per 100,000, Dobson's interval on Byar's (or the exact) limits of all events
dobson <- function(events, people, standard) {
  o <- sum(events); w <- standard / sum(standard)
  rate <- sum(w * events / people)
  limits <- if (o < 10) as.numeric(poisson.test(o)$conf.int) else byar(o)
  scale <- sqrt(sum(w^2 * events / people^2) / o)
  show("standardised", c(events, people, standard), 1e5 * c(rate, rate + scale * (limits - o)))
}
dobson(c(2, 7, 13, 25), c(5100, 7300, 6050, 2480), c(16000, 25000, 30000, 29000))
dobson(c(40, 0, 15), c(900, 1400, 800), c(1, 2, 3))
dobson(c(103, 311, 90, 12, 4), c(21000, 18000, 26500, 9000, 3100), c(16000, 22500, 34500, 18500, 8500))

# dispersion: Pearson's chi-squared over the residual degrees of freedom of a Poisson regression on month and year
dispersion <- function(before, after) {
  months <- factor(rep(seq_along(before), 2)); year <- factor(rep(1:2, each = length(before)))
  fit <- glm(c(before, after) ~ months + year, family = poisson, control = glm.control(epsilon = 1e-14, maxit = 100))
  show("dispersion", c(before, after), max(1, sum(residuals(fit, type = "pearson")^2) / fit$df.residual))
}
dispersion(c(52, 48, 61, 70, 66, 81, 93, 88, 64, 57, 49, 45), c(61, 39, 72, 55, 81, 70, 99, 120, 60, 44, 60, 38))
for (i in 1:4) dispersion(rpois(12, 40 * exp(rnorm(12, 0, .2))) + 1, rpois(12, 50 * exp(rnorm(12, 0, .2))) + 1)
dispersion(c(100, 110, 120, 130), c(51, 54, 61, 64))

# Benjamini-Hochberg
for (n in c(3, 8, 14)) { p <- round(runif(n)^3, 5); show("fdr", p, p.adjust(p, "BH")) }
show("fdr", c(.04, .01, .04, .9), p.adjust(c(.04, .01, .04, .9), "BH"))

# individuals and moving range: centre, lower limit, upper limit, limit of the moving range
xmr <- function(x) { m <- mean(abs(diff(x))); show("xmr", x, c(mean(x), mean(x) - 2.66 * m, mean(x) + 2.66 * m, 3.267 * m)) }
xmr(c(42, 53, 40, 55, 51, 43, 58, 65, 53, 66, 55, 46)); xmr(c(208, 225, 273, 253, 249, 171, 234, 289, 326, 194, 176, 142))
xmr(c(12, 12.3, 12.8, 12.2, 12.1, 11.6, 11.2, 11.1, 10.2, 11.3, 9.7, 9.3)); xmr(round(rnorm(24, 80, 9)))

# Anhøj's limits: the longest run, and the fewest crossings
for (n in c(10, 12, 15, 20, 24, 36, 48, 60)) show("anhoj", n, c(round(log2(n)) + 3, qbinom(.05, n - 1, .5)))

# funnel of rates: Poisson quantiles of what is expected at the common rate, between whole counts by their probability
quantile_between <- function(p, mean) { k <- qpois(p, mean); k - (ppois(k, mean) - p) / dpois(k, mean) }
for (people in c(200, 1500, 8000, 23456, 90000)) {
  mean <- 9.1 * people / 1000
  limits <- pmax(0, sapply(c(.025, .975, .001, .999), quantile_between, mean = mean))
  show("funnel", c(9.1, people), 1000 / people * limits)
}

# Krishnamoorthy and Thomson's E-test, pair by pair
e_test <- function(k1, k2, n1 = 1, n2 = 1) {
  common <- (k1 + k2) / (n1 + n2)
  i <- 0:qpois(1e-15, n1 * common, lower.tail = FALSE); j <- 0:qpois(1e-15, n2 * common, lower.tail = FALSE)
  pooled <- function(a, b) abs(a / n1 - b / n2) / sqrt(pmax(1e-300, (a + b) / (n1 + n2)))
  seen <- pooled(k1, k2)
  grid <- outer(i, j, pooled); weight <- outer(dpois(i, n1 * common), dpois(j, n2 * common))
  show("etest", c(k1, k2, n1, n2), sum(weight[grid >= seen - 1e-12]))
}
e_test(25, 16); e_test(6, 2); e_test(0, 3); e_test(20, 10); e_test(86, 110); e_test(333, 306)
