// The simulated board: clocks the system and connects its UART to standard input and output.
//
// Arguments: none. Bytes of standard input go to the UART as the firmware takes them; what the firmware sends goes
// to standard output at once. The simulation ends when standard input is closed and all of it has been taken, and
// writes the number of cycles to standard error.
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "Vtop.h"
#include "verilated.h"

double sc_time_stamp() { return 0; }

namespace {

constexpr uint64_t RESET_CYCLES = 16;
constexpr uint64_t POLL_CYCLES = 256;  // between two looks at standard input

class Input {
public:
    bool has() const { return place_ < size_; }
    bool closed() const { return closed_ && !has(); }
    uint8_t first() const { return bytes_[place_]; }
    void take() { ++place_; }

    void look() {
        if (has() || closed_) return;
        pollfd one{STDIN_FILENO, POLLIN, 0};
        if (poll(&one, 1, 0) <= 0) return;
        const ssize_t count = read(STDIN_FILENO, bytes_, sizeof bytes_);
        if (count <= 0) closed_ = true;
        place_ = 0;
        size_ = count > 0 ? static_cast<size_t>(count) : 0;
    }

private:
    uint8_t bytes_[4096];
    size_t place_ = 0, size_ = 0;
    bool closed_ = false;
};

}  // namespace

int main() {
    VerilatedContext context;
    Vtop soc{&context};
    Input input;
    uint64_t cycle = 0;
    soc.serial_source_ready = 1;
    while (!input.closed()) {
        soc.sys_rst = cycle < RESET_CYCLES;
        if (cycle % POLL_CYCLES == 0) input.look();
        soc.serial_sink_valid = input.has();
        soc.serial_sink_data = input.has() ? input.first() : 0;
        soc.sys_clk = 0;
        soc.eval();
        const bool sent = soc.serial_source_valid && !soc.sys_rst;
        const uint8_t byte = soc.serial_source_data;
        const bool taken = input.has() && soc.serial_sink_ready && !soc.sys_rst;
        soc.sys_clk = 1;
        soc.eval();
        if (taken) input.take();
        if (sent && write(STDOUT_FILENO, &byte, 1) != 1) break;
        ++cycle;
    }
    std::fprintf(stderr, "%llu\n", static_cast<unsigned long long>(cycle));
    return 0;
}
