// The C interface of a Verilated model, for harness.cpp. One unit with the model's own sources, because each
// unit would read the same large headers. ports.h has a line INPUT(name) or OUTPUT(name) for each port, and
// COUNTER(name, variable) for each register that counts: a bench may set it as if it were a port.

#include <cstdint>
#include <cstring>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>
#if VM_TRACE
#include "verilated_vcd_c.h"
#endif
#if VM_COVERAGE
#include "verilated_cov.h"
#endif

// Verilator's own would end the process.
void vl_fatal(const char *, int, const char *, const char *message) { throw std::runtime_error(message); }

namespace {

struct Port {
    const char *name;
    void *bits;      // little endian, as the words of the bus are
    uint64_t bytes;  // 1, 2, 4, 8, or a multiple of 4
};

constexpr int64_t HALF_PERIOD = 5000;  // in ps: the cocotb bench has the same clock

class Model {
  public:
    Model(int seed, const char *waves) {
        enter();
        context_.randReset(seed ? 2 : 0);
        context_.randSeed(seed);
        context_.fatalOnError(true);
        top_ = std::make_unique<Vtop>(&context_);
#define OUTPUT(name) ports_.push_back({#name, &top_->name, sizeof top_->name});
#define INPUT(name) OUTPUT(name) memset(ports_.back().bits, 0, ports_.back().bytes);
#define COUNTER(name, variable) ports_.push_back({#name, &top_->rootp->variable, sizeof top_->rootp->variable});
#include "ports.h"
#if VM_TRACE
        if (waves) {
            context_.traceEverOn(true);
            top_->trace(&trace_, 99);
            trace_.set_time_unit("1ps");
            trace_.set_time_resolution("1ps");
            trace_.open(waves);
        }
#endif
        top_->eval();
    }

    ~Model() {
        enter();
        top_->final();
        top_.reset();
    }

    // The falling edge, with the inputs as they were set, then the rising edge, which samples them.
    void cycle() {
        enter();
        edge(0);
        edge(1);
    }

    void write_coverage(const char *path) {
#if VM_COVERAGE
        context_.coveragep()->write(path);
#endif
    }

    const std::vector<Port> &ports() const { return ports_; }
    std::string error;

  private:
    // Verilator keeps the context of a thread in a global variable, and models free what they have there. Several
    // models can be open in one thread.
    void enter() { Verilated::threadContextp(&context_); }

    void edge(int level) {
        top_->clk = level;
        top_->eval();
#if VM_TRACE
        if (trace_.isOpen() && time_ >= 0) trace_.dump(static_cast<uint64_t>(time_));
#endif
        time_ += HALF_PERIOD;
    }

    VerilatedContext context_;
    std::unique_ptr<Vtop> top_;
    std::vector<Port> ports_;
    int64_t time_ = -HALF_PERIOD;  // the first rising edge is at 0
#if VM_TRACE
    VerilatedVcdC trace_;
#endif
};

}  // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))

// Returns a new model; seed 0 begins with zeros, another with random registers and memories.
EXPORT Model *ternhw_model_open(int seed, const char *waves) { return new Model(seed, waves); }

EXPORT const Port *ternhw_model_ports(Model *model, uint64_t *count) {
    *count = model->ports().size();
    return model->ports().data();
}

// Runs one cycle; returns what Verilator refuses, or null.
EXPORT const char *ternhw_model_cycle(Model *model) {
    try {
        model->cycle();
        return nullptr;
    } catch (const std::exception &error) {
        model->error = error.what();
        return model->error.c_str();
    }
}

// Runs cycles and nothing else: what a test bench costs on top is measured against it.
EXPORT void ternhw_model_idle(Model *model, uint64_t cycles) {
    while (cycles--) model->cycle();
}

EXPORT void ternhw_model_coverage(Model *model, const char *path) { model->write_coverage(path); }

EXPORT void ternhw_model_close(Model *model) { delete model; }
