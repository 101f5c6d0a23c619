# Reference cases of regression, survival and description, by R, on made-up people. Usage: Rscript generate-regression-survival.R
# Writes data/*.csv and a file per family beside itself. Without a package its families are left as they are.
source("recipe/read-and-write.R")
set.seed(1962)

n <- 240
people <- data.frame(id = seq_len(n))
people$arm <- sample(c("usual", "coach"), n, TRUE)
people$sex <- sample(c("f", "m"), n, TRUE)
people$region <- sample(c("north", "East", "south", "west-1"), n, TRUE, c(4, 3, 2, 1))
people$office <- sample(1:14, n, TRUE, c(14:2, 1))
people$age <- sample(19:63, n, TRUE)
people$distance <- round(rgamma(n, 2, 0.3), 1)
people$level <- sample(1:3, n, TRUE)
coached <- people$arm == "coach"
hazard <- exp(-2.4 + 0.4 * coached - 0.015 * (people$age - 40) + 0.2 * (people$sex == "m"))
leave <- rexp(n, hazard)
other <- rexp(n, 0.035)
lost <- sample(6:18, n, TRUE)
people$months <- pmax(1, ceiling(pmin(leave, other, lost)))
people$cause <- ifelse(lost <= pmin(leave, other), 0, ifelse(leave <= other, 1, 2))
people$ending <- c("censored", "work", "other")[people$cause + 1]
people$work <- as.integer(people$cause == 1)
people$entry <- pmax(0, people$months - sample(1:20, n, TRUE))
people$years <- people$months / 12.3
people$weight <- round(runif(n, 0.2, 3), 2)
people$score <- round(50 + 3 * coached - 0.2 * people$age + 2 * people$level + rnorm(n, 0, 6) + (people$office %% 3), 1)
people$joined <- as.integer(runif(n) < ifelse(coached, 0.7, 0.1))
people$visits <- rpois(n, exp(0.3 + 0.3 * coached + 0.01 * people$age))
people$content <- ifelse(runif(n) < plogis(-0.4 + 0.5 * coached + 0.02 * (people$age - 40)), "yes", "no")
people$score[sample(n, 9)] <- NA
people$distance[sample(n, 12)] <- NA
people$region[sample(n, 5)] <- NA

panel <- expand.grid(year = 2015:2019, firm = seq_len(36))
panel$firm <- 100 + 3 * panel$firm
panel$sector <- c("care", "trade", "build")[panel$firm %% 9 / 3 + 1]
panel$grant <- as.integer(panel$firm %% 2 == 0 & panel$year >= 2017)
panel$part <- as.integer(panel$firm %% 2 == 0)
panel$size <- round(exp(rep(rnorm(36, 3, 0.6), each = 5) + rnorm(180, 0, 0.1)))
panel$hours <- round(rep(rnorm(36, 20, 4), each = 5) + 3 * panel$grant + 0.5 * (panel$year - 2015) + rnorm(180, 0, 3), 1)
panel$hired <- rbinom(180, 1, plogis(rep(rnorm(36, -0.3, 1), each = 5) + 0.6 * panel$grant))
panel <- panel[-c(7, 33, 34, 91, 155), ]
panel$hours[c(12, 80)] <- NA

series <- data.frame(quarter = 1:48)
series$outflow <- round(30 + 0.2 * series$quarter + 4 * (series$quarter >= 26) +
  0.3 * pmax(0, series$quarter - 26) + as.numeric(arima.sim(list(ar = 0.4), 48)), 2)

spells <- do.call(rbind, lapply(1:70, function(id) {
  end <- sort(unique(c(sample(1:20, sample(1:3, 1)), sample(12:24, 1))))
  end <- end[end <= max(end)]
  from <- Reduce(function(before, step) sample(setdiff(c("home", "course", "work"), before), 1), seq_along(end)[-1],
    sample(c("home", "course"), 1), accumulate = TRUE)
  data.frame(id, start = c(0, end[-length(end)]), end, from, to = c(from[-1], "censor"))
}))
spells$sex <- ifelse(spells$id %% 2 == 0, "m", "f")

imputed <- do.call(rbind, lapply(1:5, function(imp) {
  part <- people[1:80, c("arm", "age", "level", "score", "work")]
  part$score[is.na(part$score) | seq_len(80) %% 9 == 0] <- round(rnorm(sum(is.na(part$score) | seq_len(80) %% 9 == 0), 48, 6), 1)
  cbind(imp, part)
}))

tables <- list(people = people, panel = panel, series = series, spells = spells, imputed = imputed)
for (name in names(tables)) write.csv(tables[[name]], file.path("data", paste0(name, ".csv")), row.names = FALSE, na = "", quote = FALSE)

where <- function(col, op, value = NULL) list(col = col, op = op, value = value)
followed <- list(time = "months", event = "work")
case <- function(name, data, spec, subset = NULL) list(name = name, data = data, subset = subset, spec = spec)
plan <- list()
plan$survival <- list(
  kaplan_meier = list(rel = 1e-9, abs = 1e-11, cases = list(
    case("arm", "people", c(followed, group = "arm")),
    case("delayed", "people", list(time = "months", event = "ending", event_value = "other", entry = "entry"), list(where("age", ">=", 30))),
    case("weighted", "people", c(followed, weights = "weight")))),
  logrank = list(rel = 1e-8, abs = 1e-10, cases = list(
    case("region", "people", c(followed, group = "region", strata = "sex")),
    case("continuous", "people", list(time = "years", event = "work", group = "level")))),
  rmst = list(rel = 1e-8, abs = 1e-9, cases = list(
    case("arm", "people", c(followed, group = "arm", treated = "coach", tau = 12)),
    case("level", "people", c(followed, group = "level", treated = 2, tau = 7.5)))),
  competing_risks = list(rel = 1e-8, abs = 1e-10, cases = list(
    case("arm", "people", list(time = "months", event = "cause", group = "arm", times = c(1, 3, 6, 12))),
    case("names", "people", list(time = "years", event = "ending", censored = "censored", group = c("sex", "level"), times = c(0.2, 0.5))))),
  multistate_occupation = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("sex", "spells", list(id = "id", start = "start", end = "end", from = "from", to = "to", group = "sex", times = c(3, 6, 12))))),
  rates = list(rel = 1e-8, abs = 1e-10, cases = list(
    case("arm", "people", c(followed, group = "arm")), case("region", "people", c(followed, group = "region")))),
  adjusted_km = list(rel = 1e-6, abs = 1e-8, cases = list(
    case("arm", "people", c(followed, group = "arm", treated = "coach", covariates = "age * sex + factor(level) + distance", tau = 12, times = 4)))))
plan$hazard <- list(
  cox = list(rel = 1e-6, abs = 1e-8, cases = list(
    case("clusters", "people", c(followed, formula = "arm * sex + age + I(age^2) + factor(level)", cluster = "office")),
    case("strata", "people", c(followed, formula = "arm + distance", strata = "region", weights = "weight")),
    case("delayed", "people", list(time = "months", event = "work", entry = "entry", formula = "arm + age"), list(where("level", "in", c(1, 3)))))),
  fine_gray = list(rel = 1e-5, abs = 1e-7, cases = list(
    case("work", "people", list(time = "months", event = "cause", cause = 1, formula = "arm + sex:age")),
    case("other", "people", list(time = "years", event = "cause", cause = 2, formula = "factor(level) + distance")))),
  discrete_time = list(rel = 1e-6, abs = 1e-8, cases = list(
    case("region", "people", c(followed, max = 8, covariates = "arm + region + age")))))
plan$regression <- list(
  ols = list(rel = 1e-8, abs = 1e-9, cases = list(
    case("clusters", "people", list(formula = "score ~ arm * region + factor(level) + I(age^2)", cluster = "office")),
    case("weighted", "people", list(formula = "score ~ arm + distance + sex:age", weights = "weight")))),
  glm = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("text", "people", list(family = "binomial", formula = "content ~ arm * sex + age + region", profile = TRUE, cluster = "office")),
    case("standardised", "people", list(family = "binomial", formula = "work ~ joined * age + factor(level)", standardise = "joined")),
    case("counts", "people", list(family = "poisson", formula = "visits ~ arm + region + distance", cluster = "region")))),
  classification = list(rel = 1e-6, abs = 1e-8, cases = list(
    case("content", "people", list(outcome = "content", covariates = "arm + age + region + distance")))),
  multiple_imputation = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("score", "imputed", list(formula = "score ~ arm * age + factor(level)", family = "gaussian", m = 4)),
    case("work", "imputed", list(formula = "work ~ arm + score", family = "binomial", m = 5)))))
plan$design <- list(
  rct = list(rel = 1e-8, abs = 1e-9, cases = list(
    case("blocks", "people", list(outcome = "score", treat = "arm", covariates = "age * sex + factor(level)", block = "level", takeup = "joined")),
    case("clusters", "panel", list(outcome = "hours", treat = "part", covariates = "size + sector", cluster = "firm")))),
  did = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("grant", "panel", list(formula = "hours ~ grant + factor(year)", cluster = "firm", unit_fe = "firm", time_fe = "year", fe_formula = "hours ~ grant + size")))),
  rdd = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("age", "people", list(outcome = "score", running = "age", cutoff = 45, bandwidth = 12, kernel = "triangular")),
    case("flat", "people", list(outcome = "distance", running = "score", cutoff = 48, bandwidth = 6.5, kernel = "uniform")))),
  its = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("outflow", "series", list(outcome = "outflow", break_at = 26, from = 5, to = 46, lag = 3)))),
  subgroups = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("region", "people", list(outcome = "score", treat = "arm", subgroup = "region")),
    case("level", "people", list(outcome = "visits", treat = "joined", subgroup = "level")))))
plan$clustered <- list(
  gee = list(rel = 1e-5, abs = 1e-7, cases = list(
    case("hours", "panel", list(formula = "hours ~ grant + factor(year)", id = "firm", order = "year", family = "gaussian", corstr = c("independence", "exchangeable", "ar1"))),
    case("hired", "panel", list(formula = "hired ~ grant + sector", id = "firm", order = "year", family = "binomial", corstr = "exchangeable")))),
  lmm = list(rel = 1e-4, abs = 1e-6, cases = list(
    case("hours", "panel", list(formula = "hours ~ grant * sector + factor(year) + (1 | firm)")))),
  glmm = list(rel = 5e-4, abs = 1e-4, cases = list(
    case("hired", "panel", list(formula = "hired ~ grant + sector + (1 | firm)")))))
plan$description <- list(
  descriptives = list(rel = 1e-10, abs = 1e-12, cases = list(
    case("arm", "people", list(group = "arm", numeric = c("score", "months"), categorical = "region", weights = "weight")),
    case("region", "people", list(group = "level", numeric = "distance", categorical = c("sex", "office"))))),
  provider = list(rel = 1e-7, abs = 1e-9, cases = list(
    case("offices", NULL, list(observed = c(0, 4, 11, 36), expected = c(1.4, 3.2, 15.1, 33.3), n = c(6, 15, 52, 140))))))

for (topic in names(plan)) {
  absent <- tryCatch({ source(file.path("recipe", paste0(topic, ".R"))); NULL }, error = conditionMessage)
  if (!is.null(absent)) {
    message("left as they are, ", absent, ": ", paste(names(plan[[topic]]), collapse = ", "))
    next
  }
  for (family in names(plan[[topic]])) {
    rule <- plan[[topic]][[family]]
    compute <- get(if (family == "glm") "glm_model" else family)
    write_family(".", family, lapply(rule$cases, function(one) {
      d <- if (is.null(one$data)) NULL else take_subset(read_data("data", one$data), one$subset)
      result <- compute(d, one$spec)
      c(list(id = paste("own", family, one$name, sep = ".")), one[setdiff(names(one), "name")],
        list(tol = list(rel = rule$rel, abs = rule$abs), result = result))
    }))
  }
}
